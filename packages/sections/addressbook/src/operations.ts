// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Addressbook } from '@halopsa/schemas'

/** Parameters of {@link getAddressbook}. */
export type GetAddressbookParams = Record<string, never>

/**
 * `GET /Addressbook`
 *
 * Answers with a list, as the document declares.
 */
export async function getAddressbook<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAddressbookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Addressbook[]>> {
  return halo.request<Addressbook[], As>({ method: 'get', path: '/Addressbook', query }, options)
}

/** Parameters of {@link postAddressbook}. */
export interface PostAddressbookParams {
  /** Records to create; one that has an `id` is updated. */
  addressbookList: Addressbook[]
}

/**
 * `POST /Addressbook`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postAddressbook<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { addressbookList, ...query }: PostAddressbookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Addressbook>> {
  return halo.request<Addressbook, As>({ method: 'post', path: '/Addressbook', query, body: addressbookList }, options)
}

/** Parameters of {@link getAddressbookById}. */
export interface GetAddressbookByIdParams {
  id: number
}

/**
 * `GET /Addressbook/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAddressbookById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAddressbookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Addressbook/${id}`, query, as: 'auto' }, options)
}
