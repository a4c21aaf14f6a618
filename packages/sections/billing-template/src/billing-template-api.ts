// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ContractTemplateHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/BillingTemplate` as a method. */
export class BillingTemplateAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BillingTemplate`: see {@link operations.getBillingTemplate}. */
  getBillingTemplate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetBillingTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getBillingTemplate<T, As>(this.#halo, params, options)
  }

  /** `POST /BillingTemplate`: see {@link operations.postBillingTemplate}. */
  postBillingTemplate<As extends ResponseAs = ResponseAs>(
    params: operations.PostBillingTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractTemplateHeader>> {
    return operations.postBillingTemplate<As>(this.#halo, params, options)
  }

  /** `GET /BillingTemplate/{id}`: see {@link operations.getBillingTemplateById}. */
  getBillingTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetBillingTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractTemplateHeader>> {
    return operations.getBillingTemplateById<As>(this.#halo, params, options)
  }

  /** `DELETE /BillingTemplate/{id}`: see {@link operations.deleteBillingTemplateById}. */
  deleteBillingTemplateById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteBillingTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteBillingTemplateById<T, As>(this.#halo, params, options)
  }
}
