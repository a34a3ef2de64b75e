import type { KnownColumns } from '../../import/header.ts';

export type GedName =
  | 'id'
  | 'type_of_violence'
  | 'dyad_new_id'
  | 'dyad_name'
  | 'side_a_new_id'
  | 'side_a'
  | 'side_b_new_id'
  | 'side_b'
  | 'where_prec'
  | 'where_coordinates'
  | 'adm_1'
  | 'latitude'
  | 'longitude'
  | 'country'
  | 'country_id'
  | 'date_prec'
  | 'date_start'
  | 'date_end'
  | 'best'
  | 'event_clarity'
  | 'gwnoa'
  | 'gwnob';

/** Both the layout of 49 columns and shorter ones that leave out the ids of the dataset. */
export const GED_COLUMNS: KnownColumns<GedName> = {
  required: [
    'id',
    'type_of_violence',
    'dyad_new_id',
    'side_a_new_id',
    'side_a',
    'side_b_new_id',
    'side_b',
    'country',
    'country_id',
    'date_start',
    'date_end',
    'best',
  ],
  optional: [
    'dyad_name',
    'where_prec',
    'where_coordinates',
    'adm_1',
    'latitude',
    'longitude',
    'date_prec',
    'event_clarity',
    'gwnoa',
    'gwnob',
  ],
  ignored: [
    'relid',
    'year',
    'active_year',
    'code_status',
    'conflict_dset_id',
    'conflict_new_id',
    'conflict_name',
    'dyad_dset_id',
    'side_a_dset_id',
    'side_b_dset_id',
    'number_of_sources',
    'source_article',
    'source_office',
    'source_date',
    'source_headline',
    'source_original',
    'where_description',
    'adm_2',
    'geom_wkt',
    'priogrid_gid',
    'region',
    'deaths_a',
    'deaths_b',
    'deaths_civilians',
    'deaths_unknown',
    'high',
    'low',
  ],
};
