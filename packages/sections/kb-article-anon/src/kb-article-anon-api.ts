// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/KBArticleAnon` as a method. */
export class KBArticleAnonAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KBArticleAnon`: see {@link operations.getKBArticleAnon}. */
  getKBArticleAnon<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetKBArticleAnonParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getKBArticleAnon<T, As>(this.#halo, params, options)
  }

  /** `GET /KBArticleAnon/{slug}`: see {@link operations.getKBArticleAnonSlug}. */
  getKBArticleAnonSlug<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetKBArticleAnonSlugParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getKBArticleAnonSlug<T, As>(this.#halo, params, options)
  }
}
