// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/WebhookRepository` as a method. */
export class WebhookRepositoryAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WebhookRepository`: see {@link operations.getWebhookRepository}. */
  getWebhookRepository<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWebhookRepositoryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getWebhookRepository<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /WebhookRepository`: see {@link operations.paginateWebhookRepository}. */
  paginateWebhookRepository<T = unknown>(
    params?: operations.PaginateWebhookRepositoryParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateWebhookRepository<T>(this.#halo, params, options)
  }

  /** `GET /WebhookRepository/{id}`: see {@link operations.getWebhookRepositoryById}. */
  getWebhookRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetWebhookRepositoryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWebhookRepositoryById<T, As>(this.#halo, params, options)
  }
}
