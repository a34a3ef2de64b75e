// Russia and Syria
MATCH path = (:Actor { id: 'russia' })-[tie]-(syria:Actor)
WHERE tie.sign IS NOT NULL AND syria.id IN ['syria', 'syrian-armed-forces', 'bashar-al-assad', 'pro-syrian-government-militias']
RETURN path
