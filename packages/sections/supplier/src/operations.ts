// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Company, Company_List, Company_View } from '@halopsa/schemas'

/** Parameters of {@link getSupplier}. */
export interface GetSupplierParams {
  /** Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only. */
  activeinactive?: string | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** With active records. */
  includeactive?: boolean | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
  /** Only records of the KashFlow tenant with this id. */
  kashflowtenantid?: number | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the top level with this id. */
  toplevel_id?: number | null | undefined
  /** Only records of the Xero tenant with this id. */
  xerotenantid?: string | null | undefined
}

/**
 * `GET /Supplier`
 *
 * Lists suppliers.
 *
 * Answers with a view of the list with the records under `suppliers`, as the document declares.
 */
export async function getSupplier<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSupplierParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Company_View>> {
  return halo.request<Company_View, As>({ method: 'get', path: '/Supplier', query }, options)
}

/** Parameters of {@link paginateSupplier}: those of {@link getSupplier} without the ones that page. */
export type PaginateSupplierParams = Omit<GetSupplierParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Supplier`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateSupplier(
  halo: HaloClient,
  params?: PaginateSupplierParams,
  options?: PaginateOptions,
): Pages<Company_List> {
  return paginate((page, call) => getSupplier(halo, { ...params, ...page }, call), 'suppliers', options)
}

/** Parameters of {@link postSupplier}. */
export interface PostSupplierParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  companyList: Company[]
}

/**
 * `POST /Supplier`
 *
 * Creates or updates suppliers.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSupplier<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { companyList, ...query }: PostSupplierParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Company[], Company>>> {
  return halo.request<Flagged<Flag, Company[], Company>, As>(withBody({ method: 'post', path: '/Supplier', query, body: companyList }, 'companyList'), options)
}

/** Parameters of {@link getSupplierById}. */
export interface GetSupplierByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Supplier/{id}`
 *
 * Reads a supplier.
 *
 * Answers with one record, as the document declares.
 */
export async function getSupplierById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSupplierByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Company>> {
  return halo.request<Company, As>({ method: 'get', path: path`/Supplier/${id}`, query }, options)
}

/** Parameters of {@link deleteSupplierById}. */
export interface DeleteSupplierByIdParams {
  id: number
}

/**
 * `DELETE /Supplier/{id}`
 *
 * Deletes a supplier.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSupplierById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSupplierByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Company | undefined>> {
  return halo.request<Company | undefined, As>({ method: 'delete', path: path`/Supplier/${id}`, query, as: byMediaType }, options)
}
