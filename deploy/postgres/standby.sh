#!/bin/sh
# Copies the primary once, then follows it. After `pg_ctl promote` it is the primary, and stays so.
set -eu
if [ ! -d "$PGDATA" ]; then
    rm -rf "$PGDATA.copy" # a copy that was not finished
    until PGPASSWORD="$REPLICATION_PASSWORD" pg_basebackup --pgdata "$PGDATA.copy" \
        --host "$PRIMARY_HOST" --port "${PRIMARY_PORT:-5432}" --username replicator \
        --slot standby --write-recovery-conf --checkpoint fast; do
        sleep 2
    done
    mv "$PGDATA.copy" "$PGDATA"
fi
exec docker-entrypoint.sh postgres "$@"
