// Which version of the ledger is stored: a text that is another one after every change; and whether a ledger file is being restored.
// params:  none
// returns: version String!, restoring Boolean!
OPTIONAL MATCH (l:Ledger { id: 'ledger' })
RETURN coalesce(l.version, '') AS version, l.restoring IS NOT NULL AS restoring
