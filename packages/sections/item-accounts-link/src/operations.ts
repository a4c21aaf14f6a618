// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ItemAccountsLink, ItemAccountsLinkMigration } from '@halopsa/schemas'

/** Parameters of {@link getItemAccountsLink}. */
export type GetItemAccountsLinkParams = Record<string, never>

/**
 * `GET /ItemAccountsLink`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getItemAccountsLink<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetItemAccountsLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ItemAccountsLink', query, as: 'auto' }, options)
}

/** Parameters of {@link postItemAccountsLink}. */
export interface PostItemAccountsLinkParams {
  /** Records to create; one that has an `id` is updated. */
  itemAccountsLinkList: ItemAccountsLink[]
}

/**
 * `POST /ItemAccountsLink`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postItemAccountsLink<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { itemAccountsLinkList, ...query }: PostItemAccountsLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemAccountsLink>> {
  return halo.request<ItemAccountsLink, As>({ method: 'post', path: '/ItemAccountsLink', query, body: itemAccountsLinkList }, options)
}

/** Parameters of {@link postItemAccountsLinkMigrate}. */
export interface PostItemAccountsLinkMigrateParams {
  itemAccountsLinkMigrationList: ItemAccountsLinkMigration[]
}

/**
 * `POST /ItemAccountsLink/Migrate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postItemAccountsLinkMigrate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { itemAccountsLinkMigrationList, ...query }: PostItemAccountsLinkMigrateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/ItemAccountsLink/Migrate', query, body: itemAccountsLinkMigrationList, as: 'auto' }, options)
}

/** Parameters of {@link getItemAccountsLinkById}. */
export interface GetItemAccountsLinkByIdParams {
  id: number
}

/**
 * `GET /ItemAccountsLink/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getItemAccountsLinkById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetItemAccountsLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemAccountsLink>> {
  return halo.request<ItemAccountsLink, As>({ method: 'get', path: path`/ItemAccountsLink/${id}`, query }, options)
}

/** Parameters of {@link deleteItemAccountsLinkById}. */
export interface DeleteItemAccountsLinkByIdParams {
  id: number
}

/**
 * `DELETE /ItemAccountsLink/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteItemAccountsLinkById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteItemAccountsLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ItemAccountsLink/${id}`, query, as: 'auto' }, options)
}
