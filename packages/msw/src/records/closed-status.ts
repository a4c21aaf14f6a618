/** Id of the status that HaloPSA gives a closed ticket. */
export const closedStatusId = 9
