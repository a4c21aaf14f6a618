// Generated from the OpenAPI document by `pnpm generate`. Do not edit.

/** The most records that HaloPSA puts into a page of a list that nothing else is known of. */
export const pageCap = 100

/** Every number of records at which HaloPSA is known to cap a page. */
export const pageCaps: readonly number[] = [100, 50]

/** Days that stand for no date, whatever the time of day beside them. */
export const noDateDays: readonly string[] = ['0001-01-01', '1899-12-30', '1900-01-01', '1901-01-01']

/** How the value of a custom field looks, by the `type` of the field. */
export const customFieldKinds = {
  0: 'text',
  1: 'text',
  2: 'choice',
  3: 'choices',
  4: 'date',
  5: 'time',
  6: 'boolean',
  7: 'rows',
  10: 'html',
} as const
