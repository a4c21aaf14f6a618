/** Where the web application shows a record. */
export interface WebPage {
  /** Path and query that the id follows. */
  path: string
  /** How the address is known. */
  basis: string
}

const ticket: WebPage = {
  path: '/tickets?id=',
  basis:
    'an address that agents had in their browser, and eight public clients; projects and opportunities are tickets',
}

/**
 * The pages that are known, by section. Others are left out until an address is seen: assets, articles, sites, contracts
 * and agents have addresses that only one client writes, or that two write differently.
 */
const webPages: Readonly<Record<string, WebPage>> = {
  Tickets: ticket,
  Projects: ticket,
  Opportunities: ticket,
  Client: {
    path: '/customers?mainview=client&clientid=',
    basis: 'links of a dashboard in production and the notes of an administrator',
  },
  Users: {
    path: '/customers?mainview=user&userid=',
    basis: 'a set-up guide for telephones, a script in production and a browser extension',
  },
  Quotation: {
    path: '/orders?mainview=quotes&selid=1&sellevel=1&quoteid=',
    basis: 'an address in the browser of an administrator',
  },
  SalesOrder: {
    path: '/orders?mainview=salesorders&selid=1&sellevel=1&salesorderid=',
    basis: 'an address in the browser of an administrator',
  },
  PurchaseOrder: {
    path: '/orders?mainview=purchaseorders&selid=1&sellevel=1&purchaseorderid=',
    basis: 'an address in the browser of an administrator',
  },
  Invoice: {
    path: '/invoices?mainview=invoices&selid=-1&sellevel=1&invoiceid=',
    basis: 'an address in the browser of an administrator',
  },
  Item: { path: '/items?itemid=', basis: 'an address in the browser of an administrator' },
}

/** Sections whose records the web application is known to show at an address. */
export const sectionsWithPages: readonly string[] = Object.keys(webPages)

/**
 * The address at which the web application shows a record.
 *
 * @param companyUrl Address of the tenant, without `/api`.
 * @param section As in its path: `Tickets`.
 * @returns `undefined` where no address is known.
 */
export function webPageOf(companyUrl: string, section: string, id: string | number): string | undefined {
  const page = webPages[section]
  return page && `${companyUrl.replace(/\/+$/, '')}${page.path}${encodeURIComponent(id)}`
}
