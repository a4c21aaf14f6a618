/** What the page can ask for, by name: queries over the views of a mirror, in the SQL of both databases. */
export const queries = {
  /** The last half year, week by week. */
  backlog: {
    view: 'backlog_by_week',
    sql: `SELECT CAST(week AS text) AS week, opened, closed, backlog
      FROM (SELECT week, opened, closed, backlog FROM backlog_by_week ORDER BY week DESC LIMIT 26) recent
      ORDER BY week`,
  },
  /** How many open tickets are how old. */
  ages: {
    view: 'open_tickets',
    sql: `SELECT coalesce(age_band, 'of unknown age') AS band, CAST(count(*) AS integer) AS tickets
      FROM open_tickets GROUP BY age_band, age_band_number ORDER BY coalesce(age_band_number, 99)`,
  },
  /** The last 14 days on which somebody worked. */
  time: {
    view: 'time_by_agent_and_day',
    sql: `SELECT CAST(day AS text) AS day, coalesce(agent_name, 'nobody') AS agent, sum(hours) AS hours
      FROM time_by_agent_and_day
      WHERE day IN (SELECT DISTINCT day FROM time_by_agent_and_day ORDER BY day DESC LIMIT 14)
      GROUP BY 1, 2 ORDER BY 1, 2`,
  },
  /** The tickets whose deadline is the nearest, and how many there are in all. Those that are late for longest come last. */
  risks: {
    view: 'sla_at_risk',
    sql: `SELECT CAST(ticket_id AS text) AS ticket, summary, client_name AS client, agent_name AS agent, sla, due_for,
        hours_left, CAST(count(*) OVER () AS integer) AS total
      FROM sla_at_risk ORDER BY due_at DESC, ticket_id LIMIT 12`,
  },
} as const satisfies Record<string, { view: string; sql: string }>

/** A query that the page can ask for. */
export type QueryName = keyof typeof queries
