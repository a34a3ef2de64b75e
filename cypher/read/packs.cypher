// What was loaded: packs, with their versions and when.
// params:  none
// returns: pack Map!
MATCH (p:Pack)
RETURN p { .* } AS pack
ORDER BY pack.id
