// Members of the Global Coalition, and what they belong to besides
MATCH path = (:Actor { id: 'global-coalition' })<-[:MEMBER_OF]-(:Actor)-[:MEMBER_OF]->{0,1}(:Actor)
RETURN path
