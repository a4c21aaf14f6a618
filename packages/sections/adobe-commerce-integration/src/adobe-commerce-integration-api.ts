// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AdobeCommerceIntegration` as a method. */
export class AdobeCommerceIntegrationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AdobeCommerceIntegration`: see {@link operations.getAdobeCommerceIntegration}. */
  getAdobeCommerceIntegration<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAdobeCommerceIntegrationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAdobeCommerceIntegration<T, As>(this.#halo, params, options)
  }

  /** `POST /AdobeCommerceIntegration/auth`: see {@link operations.postAdobeCommerceIntegrationAuth}. */
  postAdobeCommerceIntegrationAuth<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAdobeCommerceIntegrationAuthParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAdobeCommerceIntegrationAuth<T, As>(this.#halo, params, options)
  }
}
