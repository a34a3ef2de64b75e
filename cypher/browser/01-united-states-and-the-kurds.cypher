// The United States and the Kurds
MATCH path = (:Actor { id: 'united-states' })-[tie]-(kurds:Actor)
WHERE tie.sign IS NOT NULL
  AND kurds.id IN ['peoples-protection-units', 'syrian-democratic-forces', 'democratic-union-party', 'peshmerga',
    'kurdistan-regional-government', 'kurdistan-workers-party']
RETURN path
