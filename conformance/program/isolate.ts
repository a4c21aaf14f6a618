import { HaloClient } from '@halopsa/core'
import { WindowLimiter } from '@halopsa/limiter'
import { getTickets } from '@halopsa/tickets'

/** Variables of the worker. */
interface Variables {
  companyUrl: string
  clientId: string
  clientSecret: string
}

/** One client with its token and its limiter for all requests that this isolate serves. */
let halo: HaloClient | undefined

export default {
  async fetch(_request: Request, { companyUrl, clientId, clientSecret }: Variables): Promise<Response> {
    halo ??= new HaloClient({
      companyUrl,
      clientId,
      clientSecret,
      limiter: new WindowLimiter({ limit: 1000, window: 10_000 }),
      logger: () => {},
    })
    const { record_count } = await getTickets(halo, { count: 1 })
    return Response.json({ count: record_count })
  },
}
