// Generated from the OpenAPI document by `pnpm generate`. Do not edit.

/** Status of a ticket that is closed, in a tenant as installed. */
export const closedStatusId = 9
