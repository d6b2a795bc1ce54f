-- A link to set the password remembers where it was sent: it verifies that address and no later one.
ALTER TABLE account_links DROP CONSTRAINT account_link_email;
ALTER TABLE account_links ADD CONSTRAINT account_link_email CHECK (kind <> 'VERIFY_EMAIL' OR email IS NOT NULL);
