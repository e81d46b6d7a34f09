"""The rehearsal of an import: a sheet that shows what it would do, and takes the user's decisions."""
