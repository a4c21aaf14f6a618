// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Addressbook } from '@halopsa/schemas'

/** Parameters of {@link getAddressbook}. */
export type GetAddressbookParams = Record<string, never>

/**
 * `GET /Addressbook`
 *
 * Lists entries of address books.
 *
 * Answers with an array, as the document declares.
 */
export async function getAddressbook<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAddressbookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Addressbook[]>> {
  return halo.request<Addressbook[], As>({ method: 'get', path: '/Addressbook', query }, options)
}

/** Parameters of {@link paginateAddressbook}: those of {@link getAddressbook}. */
export type PaginateAddressbookParams = GetAddressbookParams

/**
 * Every record of `GET /Addressbook`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAddressbook(
  halo: HaloClient,
  params?: PaginateAddressbookParams,
  options?: PaginateOptions,
): Pages<Addressbook> {
  return paginate((_, call) => getAddressbook(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAddressbook}. */
export interface PostAddressbookParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  addressbookList: Addressbook[]
}

/**
 * `POST /Addressbook`
 *
 * Creates or updates entries of address books.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAddressbook<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { addressbookList, ...query }: PostAddressbookParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Addressbook[], Addressbook>>> {
  return halo.request<Flagged<Flag, Addressbook[], Addressbook>, As>(withBody({ method: 'post', path: '/Addressbook', query, body: addressbookList }, 'addressbookList'), options)
}

/** Parameters of {@link getAddressbookById}. */
export interface GetAddressbookByIdParams {
  id: number
}

/**
 * `GET /Addressbook/{id}`
 *
 * Reads an entry of an address book.
 *
 * Answers with one record, as the document declares.
 */
export async function getAddressbookById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAddressbookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Addressbook>> {
  return halo.request<Addressbook, As>({ method: 'get', path: path`/Addressbook/${id}`, query }, options)
}

/** Parameters of {@link deleteAddressbookById}. */
export interface DeleteAddressbookByIdParams {
  id: number
}

/**
 * `DELETE /Addressbook/{id}`
 *
 * Deletes an entry of an address book.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAddressbookById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAddressbookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Addressbook | undefined>> {
  return halo.request<Addressbook | undefined, As>({ method: 'delete', path: path`/Addressbook/${id}`, query, as: byMediaType }, options)
}
