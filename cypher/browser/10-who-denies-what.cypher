// Who denies what about Russia: contested ties with the claims that deny them
MATCH tie = (a:Actor)-[r]-(:Actor)
WHERE a.id IN ['russia', 'russian-armed-forces', 'wagner-group'] AND r.sign IS NOT NULL AND size(r.denialIds) > 0
UNWIND r.denialIds AS id
MATCH denial = (claim:Claim { id: id })-[:SUBJECT|OBJECT|ASSERTED_BY|SOURCE]->()
RETURN tie, denial
