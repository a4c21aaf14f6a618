import type { FieldTable } from '../field-facts.ts'
import { utcOrNone } from './common-words.ts'

/** Reports and what they bring. */
export const reportFields: FieldTable = {
  AnalyzerProfile: {
    id: { words: 'Id of the report.' },
    name: { words: 'Name of the report.' },
    description: { words: 'Description of the report.' },
    group_id: { words: 'Id of the group that the report is in.' },
    group_name: { words: 'Name of the group that the report is in.' },
    sql: {
      words:
        'Query of the report, in T-SQL: one statement, which runs as a derived table, so that `order by` needs `top`.',
      basis: 'used',
    },
    _loadreportonly: { words: 'Sent with `sql` as `true`: runs the query and stores no report.', basis: 'used' },
    _testonly: { words: 'Sent with `sql` as `false` when the query is run for its rows.', basis: 'used' },
    report: {
      words: 'What the report brought, with `loadreport=true`: `rows` and, where it failed, `load_error`.',
      basis: 'used',
    },
    filters: { words: 'Filters of the report.' },
    columns: { words: 'Columns of the report.' },
    availablefields: { words: 'Columns that the report has, as one text.' },
    selectedfields: { words: 'Columns that the report shows, as one text.' },
    reportingperiod: { words: 'Period that the report is about, as a code.' },
    reportingperiodstartdate: { words: `Beginning of the period. ${utcOrNone}` },
    reportingperiodenddate: { words: `End of the period. ${utcOrNone}` },
    reportingperioddatefield: { words: 'Column that the period is looked for in.' },
    is_published: { words: 'Whether the report is published.' },
    published_id: { words: 'Id of the published report, with which `GET /ReportData/{publishedid}` reads it.' },
    charttype: { words: 'Kind of chart, as a number.' },
    last_run_date: { words: `Date on which the report last ran. ${utcOrNone}` },
  },
  ReportContent: {
    rows: { words: 'Rows of the report, by name of the column; no more than 50,000.', basis: 'used' },
    load_error: {
      words: 'Why the report failed. It comes with status 200, so look at it before the rows.',
      basis: 'used',
    },
    availablefields: { words: 'Columns of the rows.', basis: 'used' },
    loaded: { words: 'Whether the report was run.' },
  },
}
