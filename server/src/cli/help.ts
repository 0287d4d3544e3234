export const HELP = `Usage: newsdesk <command>, in the folder of a Strapi app

  doctor [--repair] [--json]
      Looks for what is out of step in the database. --repair puts right what can be.
  stories rebuild [--only-stale]
      Builds what readers get of every published article, and says how far it is. Where it
      is stopped, --only-stale goes on.
  ledger verify [--expect-head <head>]… [--file <export>] [--json]
      Says where the ledger of sources is broken. A head that was kept elsewhere
      (chain:sequence:hash, or a file from "ledger head") shows that nothing was cut off.
      --file verifies an exported ledger, without an app or a database, with the keys in
      NEWSDESK_LEDGER_KEY and NEWSDESK_LEDGER_PREVIOUS_KEYS.
  ledger export
      Writes the ledger as lines of JSON.
  ledger head
      Writes where each chain of the ledger ends, to be kept elsewhere.

It ends with 0 if all is well, 1 if something is wrong, 2 if it was asked for what it does not know.
`;
