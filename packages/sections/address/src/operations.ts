// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AddressStore } from '@halopsa/schemas'

/** Parameters of {@link getAddress}. */
export interface GetAddressParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only tickets whose SLA is on hold, as Halo explains it; its effect on addresses is unknown. */
  onholdonly?: boolean | null | undefined
  /** Only tickets opened in the last 30 days, as Halo explains it; its effect on addresses is unknown. */
  openedafter?: boolean | null | undefined
  /** Id of the client whose tickets count, as Halo explains it; its effect on addresses is unknown. */
  overrideclientid?: number | null | undefined
  /** Id of the site whose tickets count, as Halo explains it; its effect on addresses is unknown. */
  overridesiteid?: number | null | undefined
  /** Id of the user whose tickets count, as Halo explains it; its effect on addresses is unknown. */
  overrideuserid?: number | null | undefined
  /** Only addresses with this postcode. */
  postcode?: string | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  /** Only the records of the type with this id. */
  type_id?: number | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
}

/**
 * `GET /Address`
 *
 * Lists postal addresses.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAddress<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAddressParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AddressStore[]>> {
  return halo.request<AddressStore[], As>({ method: 'get', path: '/Address', query }, options)
}

/** Parameters of {@link paginateAddress}: those of {@link getAddress}. */
export type PaginateAddressParams = GetAddressParams

/**
 * Every record of `GET /Address`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAddress(
  halo: HaloClient,
  params?: PaginateAddressParams,
  options?: PaginateOptions,
): Pages<AddressStore> {
  return paginate((_, call) => getAddress(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAddress}. */
export interface PostAddressParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  addressStoreList: AddressStore[]
}

/**
 * `POST /Address`
 *
 * Creates or updates postal addresses.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAddress<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { addressStoreList, ...query }: PostAddressParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AddressStore[], AddressStore>>> {
  return halo.request<Flagged<Flag, AddressStore[], AddressStore>, As>(withBody({ method: 'post', path: '/Address', query, body: addressStoreList }, 'addressStoreList'), options)
}

/** Parameters of {@link getAddressById}. */
export interface GetAddressByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Address/{id}`
 *
 * Reads a postal address.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getAddressById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAddressByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AddressStore>> {
  return halo.request<AddressStore, As>({ method: 'get', path: path`/Address/${id}`, query }, options)
}

/** Parameters of {@link deleteAddressById}. */
export interface DeleteAddressByIdParams {
  id: number
}

/**
 * `DELETE /Address/{id}`
 *
 * Deletes a postal address.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAddressById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAddressByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AddressStore | undefined>> {
  return halo.request<AddressStore | undefined, As>({ method: 'delete', path: path`/Address/${id}`, query, as: byMediaType }, options)
}
