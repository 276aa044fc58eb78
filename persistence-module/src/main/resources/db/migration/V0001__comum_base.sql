-- The character set is named here: a server's own default may be latin1. Collation: accent- and case-insensitive search.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
