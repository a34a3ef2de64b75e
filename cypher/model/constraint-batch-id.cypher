// A batch that was written is known by its id, so that a repeated write changes nothing.
// params:  none
// returns: none
CREATE CONSTRAINT batch_id IF NOT EXISTS FOR (n:Batch) REQUIRE n.id IS UNIQUE
