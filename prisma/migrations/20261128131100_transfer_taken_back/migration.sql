-- A transfer whose place was taken back from the record says so; it has no day of its own any more.
ALTER TYPE "TransferStatus" ADD VALUE 'TAKEN_BACK';
