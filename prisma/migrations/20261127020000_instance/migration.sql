-- One row: which life of the installation this database belongs to. A restore begins a new one, so that sign-ins, and later
-- voting rounds, of the time that was undone do not come back to life.
CREATE TABLE instance (
    id INTEGER NOT NULL DEFAULT 1,
    epoch BIGINT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "backupAt" TIMESTAMPTZ(3),

    CONSTRAINT instance_pkey PRIMARY KEY (id),
    CONSTRAINT instance_single CHECK (id = 1),
    CONSTRAINT instance_epoch_positive CHECK (epoch > 0)
);
