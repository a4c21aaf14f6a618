/** Columns that tell whether work is on an invoice. */
export const billingColumns = ['ticket_id', 'id', 'timetaken', 'actioninvoicenumber', 'actisbillable'] as const

/** Whether work of the alias `w` was done, and is on no invoice although it may be billed. */
export const isUnbilled = `w.deleted_at IS NULL AND w.timetaken > 0 AND w.actisbillable IS NOT FALSE
      AND COALESCE(w.actioninvoicenumber, '') IN ('', '0')`
