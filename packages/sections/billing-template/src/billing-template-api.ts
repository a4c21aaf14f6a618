// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ContractTemplateHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/BillingTemplate` as a method. */
export class BillingTemplateAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BillingTemplate`: see {@link operations.getBillingTemplate}. */
  getBillingTemplate<As extends ResponseAs = ResponseAs>(
    params?: operations.GetBillingTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractTemplateHeader[]>> {
    return operations.getBillingTemplate<As>(this.#halo, params, options)
  }

  /** Every record of `GET /BillingTemplate`: see {@link operations.paginateBillingTemplate}. */
  paginateBillingTemplate(
    params?: operations.PaginateBillingTemplateParams,
    options?: PaginateOptions,
  ): Pages<ContractTemplateHeader> {
    return operations.paginateBillingTemplate(this.#halo, params, options)
  }

  /** `POST /BillingTemplate`: see {@link operations.postBillingTemplate}. */
  postBillingTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostBillingTemplateParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ContractTemplateHeader[], ContractTemplateHeader>>> {
    return operations.postBillingTemplate<As, Flag>(this.#halo, params, options)
  }

  /** `GET /BillingTemplate/{id}`: see {@link operations.getBillingTemplateById}. */
  getBillingTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetBillingTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractTemplateHeader>> {
    return operations.getBillingTemplateById<As>(this.#halo, params, options)
  }

  /** `DELETE /BillingTemplate/{id}`: see {@link operations.deleteBillingTemplateById}. */
  deleteBillingTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteBillingTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractTemplateHeader | undefined>> {
    return operations.deleteBillingTemplateById<As>(this.#halo, params, options)
  }
}
