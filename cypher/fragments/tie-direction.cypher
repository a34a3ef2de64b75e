// Whether a tie `r` may be read from `a` to its other end: forward from its subject, backward from its object, a symmetric one both
// ways. Its like for a derived tie is `leadsFrom` in src/domain/ties/tie-ends.ts.
// params:  forward Boolean!, backward Boolean!, symmetric [String!]!
(($forward AND startNode(r) = a) OR ($backward AND endNode(r) = a) OR type(r) IN $symmetric)
