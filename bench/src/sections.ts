/** The ten sections that every comparison calls: the name of this project's package and of the document's section. */
export const tenSections = [
  { package: 'tickets', section: 'Tickets' },
  { package: 'actions', section: 'Actions' },
  { package: 'client', section: 'Client' },
  { package: 'users', section: 'Users' },
  { package: 'site', section: 'Site' },
  { package: 'asset', section: 'Asset' },
  { package: 'agent', section: 'Agent' },
  { package: 'status', section: 'Status' },
  { package: 'team', section: 'Team' },
  { package: 'attachment', section: 'Attachment' },
] as const
