"""Everything that an archive holds, written into a folder that people can read and that can be imported again."""
