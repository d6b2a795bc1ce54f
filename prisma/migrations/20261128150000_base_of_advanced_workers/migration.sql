-- A share of those who hold Lao động tiên tiến.
ALTER TYPE "TargetBase" ADD VALUE 'ADVANCED_WORKERS';
