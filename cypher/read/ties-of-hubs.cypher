// The next ties of actors that have many (`id`, `afterRank`), in the order of their rank, whatever qualifies: of each type by its index,
// merged.
// params:  hubs [Map!]!, @tie-page-of-type
// returns: actorId String!, ties [Map!]!
UNWIND $hubs AS hub
CALL (hub) {
  CALL (hub) {
    @tie-page-of-type
  }
  WITH r ORDER BY r.rank LIMIT $limit
  RETURN collect(@tie-map) AS ties
}
RETURN hub.id AS actorId, ties
