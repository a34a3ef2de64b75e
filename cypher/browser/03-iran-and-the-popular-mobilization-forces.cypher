// Iran and the Popular Mobilization Forces, with their organs and those between
MATCH path = (iran:Actor)-[tie WHERE tie.sign = 1]-{1,2}(:Actor { id: 'popular-mobilization-forces' })
WHERE iran.id IN ['iran', 'islamic-revolutionary-guard-corps', 'quds-force']
RETURN path
