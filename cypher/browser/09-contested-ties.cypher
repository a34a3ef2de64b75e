// Contested ties: somebody denies them, or sources disagree about when
MATCH path = (:Actor)-[tie]->(:Actor)
WHERE tie.contested
RETURN path
