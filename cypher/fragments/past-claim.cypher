// What a past view reads of a claim `c`: the claim without its evidence, and what derivation must know of its documents and actors.
// params:  none
c { .* } AS claim,
COLLECT { MATCH (c)-[:SOURCE|VIA]->(s:Source) RETURN DISTINCT s { .id, .publishedOn, .reliability, .dataset } } AS sources,
COLLECT {
  MATCH (c)-[:SUBJECT|OBJECT|AGAINST]->(a:Actor)
  RETURN DISTINCT a { .id, .kind, .existsFrom, .existsTo }
} AS actors
