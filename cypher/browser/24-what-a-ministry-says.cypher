// What the Russian Ministry of Defence says, about whom, and in which document
MATCH said = (:Actor { id: 'russian-ministry-of-defence' })<-[:ASSERTED_BY]-(claim:Claim)
MATCH about = (claim)-[:SUBJECT|OBJECT|SOURCE]->()
RETURN said, about
