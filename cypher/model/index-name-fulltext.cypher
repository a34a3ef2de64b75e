// Names are found with misspellings: folded text, whole words.
// params:  none
// returns: none
CREATE FULLTEXT INDEX name_fulltext IF NOT EXISTS FOR (n:Name) ON EACH [n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }
