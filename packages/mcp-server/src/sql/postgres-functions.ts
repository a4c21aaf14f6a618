/**
 * Functions of Postgres that compute from what they are given, and nothing else. All others are refused: some read files,
 * call other servers, change settings or run statements that stand in a text.
 */
export const knownFunctions: ReadonlySet<string> = new Set(
  `
  count sum avg min max stddev stddev_pop stddev_samp variance var_pop var_samp corr regr_slope regr_intercept regr_r2
  array_agg string_agg json_agg jsonb_agg json_object_agg jsonb_object_agg bool_and bool_or every bit_and bit_or
  percentile_cont percentile_disc mode grouping
  row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value
  coalesce nullif greatest least
  abs ceil ceiling floor round trunc mod power sqrt cbrt exp ln log sign div random width_bucket
  length char_length character_length octet_length lower upper initcap trim btrim ltrim rtrim lpad rpad left right substr
  substring position strpos replace translate split_part reverse concat concat_ws format starts_with overlay ascii chr
  regexp_replace regexp_match regexp_matches regexp_split_to_array regexp_split_to_table regexp_count regexp_like
  regexp_substr regexp_instr string_to_array array_to_string md5 to_hex quote_literal similarity
  now clock_timestamp statement_timestamp transaction_timestamp date_trunc date_part date_bin extract age make_date
  make_time make_timestamp make_timestamptz make_interval to_timestamp to_date to_char to_number justify_days
  justify_hours justify_interval timezone overlaps isfinite
  array_length array_position array_positions array_upper array_lower array_ndims array_append array_cat array_remove
  cardinality unnest generate_series generate_subscripts array
  json_array_elements json_array_elements_text json_array_length json_each json_each_text json_extract_path
  json_extract_path_text json_object_keys json_typeof json_build_object json_build_array jsonb_array_elements
  jsonb_array_elements_text jsonb_array_length jsonb_each jsonb_each_text jsonb_extract_path jsonb_extract_path_text
  jsonb_object_keys jsonb_typeof jsonb_build_object jsonb_build_array jsonb_path_query jsonb_path_query_array
  jsonb_path_query_first jsonb_path_exists jsonb_pretty jsonb_strip_nulls to_json to_jsonb row_to_json jsonb_to_recordset
  cast date time timestamp timestamptz interval text varchar char character numeric decimal float bit varying precision
  int integer bigint
  `
    .trim()
    .split(/\s+/),
)

/** Words of the language behind which a bracket opens no call. */
export const wordsBeforeBrackets: ReadonlySet<string> = new Set(
  `select distinct all from where and or not on in any some exists using values as by having limit offset over filter
  within group partition order union except intersect lateral when then else case row rows range groups between like
  ilike similar to is join with recursive materialized set rollup cube sets grouping only`
    .trim()
    .split(/\s+/),
)
