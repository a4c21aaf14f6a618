// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AddressStore } from '@halopsa/schemas'

/** Parameters of {@link getAddress}. */
export interface GetAddressParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  onholdonly?: boolean | undefined
  openedafter?: boolean | undefined
  overrideclientid?: number | undefined
  overridesiteid?: number | undefined
  overrideuserid?: number | undefined
  postcode?: string | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  /** Only records of the type with this id. */
  type_id?: number | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
}

/**
 * `GET /Address`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAddress<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAddressParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Address', query, as: 'auto' }, options)
}

/** Parameters of {@link postAddress}. */
export interface PostAddressParams {
  /** Records to create; one that has an `id` is updated. */
  addressStoreList: AddressStore[]
}

/**
 * `POST /Address`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postAddress<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { addressStoreList, ...query }: PostAddressParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AddressStore>> {
  return halo.request<AddressStore, As>({ method: 'post', path: '/Address', query, body: addressStoreList }, options)
}

/** Parameters of {@link getAddressById}. */
export interface GetAddressByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Address/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAddressById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAddressByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Address/${id}`, query, as: 'auto' }, options)
}
