// What stands behind a tie: Iran's troops in Syria, the claims, who says so, and where
MATCH tie = (:Actor { id: 'iran' })-[r:SUPPORTS { form: 'TROOPS' }]->(:Actor { id: 'syria' })
UNWIND r.claimIds + r.denialIds AS id
MATCH claim = (:Claim { id: id })-[:SUBJECT|OBJECT|ASSERTED_BY|SOURCE|VIA|EVIDENCE]->()
RETURN tie, claim
