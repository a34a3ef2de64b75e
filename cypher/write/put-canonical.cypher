// Stores the canonical actor of every actor: those in rows as they say; all others have none.
// params:  rows [Map!]!
// returns: put Integer!
CALL () {
  MATCH (a:Actor) WHERE a.canonicalId IS NOT NULL
  SET a.canonicalId = null
}
UNWIND $rows AS row
MATCH (a:Actor { id: row.id })
SET a.canonicalId = row.canonicalId
RETURN count(a) AS put
