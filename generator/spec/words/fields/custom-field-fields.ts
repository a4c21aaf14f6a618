import type { FieldTable } from '../field-facts.ts'

/** Custom fields: the value on a record, and the definition. */
export const customFieldFields: FieldTable = {
  CustomField: {
    id: { words: 'Id of the definition (`GET /FieldInfo`). A value is written by `id` or by `name`.', basis: 'used' },
    name: {
      words: 'Name of the field, which begins with `CF`. A value is written by `id` or by `name`.',
      basis: 'used',
    },
    label: { words: 'What screens call the field.' },
    type: {
      words:
        'Kind of field: 0 text, 1 memo, 2 single select, 3 multi-select, 4 date, 5 time, 6 checkbox, 7 table, 10 rich text.',
      basis: 'used',
    },
    inputtype: { words: 'What a text may hold, as a number.' },
    value: {
      words:
        'The value. Text for a text (also for money: `20,000`); the number of the choice, as a number or as text, for a single select; written as `[{ id }]` for a multi-select and as ISO with `Z` for a date.',
      basis: 'used',
    },
    display: { words: 'The value in words: for a single select those of the choice.', basis: 'used' },
    usage: { words: 'What kind of record the field is for, as a number.' },
    characterlimit: { words: 'Most characters that a text may have.' },
    max_selection: { words: 'Most choices of a multi-select.' },
    regex: { words: 'Regular expression that a text has to fit.' },
    calculation: { words: 'How the value is calculated.' },
    searchable: { words: 'Whether searches look at the field.' },
    isencrypted: { words: 'Whether the value is stored encrypted.' },
    onlyshowforagents: { words: 'Whether only agents see the field.' },
    copytochild: { words: 'Whether child tickets get the value.' },
    linked_table_id: { words: 'Id of the table that the field shows rows of.' },
    guid: { words: 'GUID of the definition.' },
  },
  FieldInfo: {
    id: { words: 'Id of the definition.' },
    name: { words: 'Name of the field.' },
    label: { words: 'What screens call the field.' },
    type: {
      words:
        'Kind of field: 0 text, 1 memo, 2 single select, 3 multi-select, 4 date, 5 time, 6 checkbox, 7 table, 10 rich text.',
      basis: 'used',
    },
    hint: { words: 'Hint that screens show beside the field.' },
    lookup: { words: 'Number of the list of choices, which `GET /Lookup` gives for it.', basis: 'convention' },
    values: { words: 'Choices of the field.' },
    mandatory: { words: 'Whether the field has to be filled.' },
    usage: { words: 'What kind of record the field is for, as a number.' },
    inputtype: { words: 'What a text may hold, as a number.' },
    defaultvalue: { words: 'Value that new records get.' },
    searchable: { words: 'Whether searches look at the field.' },
    custom: { words: 'Whether the tenant defined the field, as a number.' },
  },
  Lookup: {
    id: { words: 'Number of the choice within its list.', basis: 'recorded' },
    lookupid: {
      words: 'Number of the list that the choice belongs to; with `id` the key. Deleting one needs it.',
      basis: 'recorded',
    },
    name: { words: 'The choice in words.' },
  },
}
