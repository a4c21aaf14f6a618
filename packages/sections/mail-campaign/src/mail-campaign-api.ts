// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MailCampaign } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MailCampaign` as a method. */
export class MailCampaignAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MailCampaign`: see {@link operations.getMailCampaign}. */
  getMailCampaign<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMailCampaignParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'mailcampaigns', MailCampaign>>> {
    return operations.getMailCampaign<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MailCampaign`: see {@link operations.paginateMailCampaign}. */
  paginateMailCampaign(
    params?: operations.PaginateMailCampaignParams,
    options?: PaginateOptions,
  ): Pages<MailCampaign> {
    return operations.paginateMailCampaign(this.#halo, params, options)
  }

  /** `POST /MailCampaign`: see {@link operations.postMailCampaign}. */
  postMailCampaign<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMailCampaignParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MailCampaign[], MailCampaign>>> {
    return operations.postMailCampaign<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MailCampaign/{id}`: see {@link operations.getMailCampaignById}. */
  getMailCampaignById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMailCampaignByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailCampaign>> {
    return operations.getMailCampaignById<As>(this.#halo, params, options)
  }

  /** `DELETE /MailCampaign/{id}`: see {@link operations.deleteMailCampaignById}. */
  deleteMailCampaignById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMailCampaignByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailCampaign | undefined>> {
    return operations.deleteMailCampaignById<As>(this.#halo, params, options)
  }
}
