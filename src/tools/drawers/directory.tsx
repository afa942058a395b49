import { Mail, Phone } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import type { Party, StaffMember } from '../../domain/records/records.ts'
import { EmptyState } from '../../ui/components/empty-state.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { SearchField } from '../../ui/components/search-field.tsx'
import { Tabs } from '../../ui/components/tabs.tsx'
import { fold } from '../mail/reply.ts'
import './drawers.css'

/** The directory: colleagues with their post and hours, third parties with who answers for them. */
export function DirectoryDrawer({ run, view, open }: ToolProps) {
  const [tab, setTab] = useState<'personnel' | 'tiers'>('personnel')
  const [search, setSearch] = useState('')
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current || view.desk.consulted.includes('annuaire')) return
    asked.current = true
    void run.perform({ gesture: 'consulter', tool: 'telephone', target: 'annuaire' })
  })
  const words = fold(search).split(/\s+/).filter(Boolean)
  const has = (parts: readonly string[]) => {
    const text = fold(parts.join(' '))
    return words.every((word) => text.includes(word))
  }
  const { staff, parties } = view.desk.records
  const people = staff.filter((p) => has([p.firstName, p.lastName, p.role, p.service, p.office, p.extension, p.email]))
  const firms = parties.filter((p) =>
    has([p.name, p.contact.firstName, p.contact.lastName, p.phone, p.email, p.address.city, p.account]),
  )
  const nobody = <EmptyState title="Personne ne répond à ce nom" />
  return (
    <div className="drawer">
      <SearchField className="drawer-search" label="Chercher dans l’annuaire" value={search} onChange={setSearch} />
      <Tabs
        label="Annuaire"
        className="drawer-tabs"
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'personnel',
            label: 'Collègues',
            count: people.length,
            content: (
              <ul className="cards scroll" aria-label="Collègues">
                {people.length === 0 ? (
                  <li>{nobody}</li>
                ) : (
                  people.map((p) => <StaffCard key={p.id} person={p} open={open} />)
                )}
              </ul>
            ),
          },
          {
            id: 'tiers',
            label: 'Tiers',
            count: firms.length,
            content: (
              <ul className="cards scroll" aria-label="Tiers">
                {firms.length === 0 ? (
                  <li>{nobody}</li>
                ) : (
                  firms.map((p) => <PartyCard key={p.id} party={p} open={open} />)
                )}
              </ul>
            ),
          },
        ]}
      />
    </div>
  )
}

interface ReachProps {
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly open: ToolProps['open']
}

function Reach({ name, phone, email, open }: ReachProps) {
  return (
    <div className="card-acts">
      {phone !== '' && (
        <IconButton
          variant="quiet"
          label={`Appeler ${name}`}
          icon={<Phone />}
          onPress={() => open('telephone', phone)}
        />
      )}
      {email !== '' && (
        <IconButton
          variant="quiet"
          label={`Écrire à ${name}`}
          icon={<Mail />}
          onPress={() => open('messagerie', `a:${email}`)}
        />
      )}
    </div>
  )
}

function StaffCard({ person, open }: { readonly person: StaffMember; readonly open: ToolProps['open'] }) {
  const name = `${person.firstName} ${person.lastName}`
  return (
    <li className="card">
      <div className="grow">
        <h3>{name}</h3>
        <p>
          {person.role}, {person.service}
        </p>
        <p className="muted">
          Poste <b className="num">{person.extension}</b>, {person.email}
        </p>
        {person.hours !== '' && <p className="muted">{person.hours}</p>}
      </div>
      <Reach name={name} phone={person.extension} email={person.email} open={open} />
    </li>
  )
}

function PartyCard({ party, open }: { readonly party: Party; readonly open: ToolProps['open'] }) {
  const { title, firstName, lastName, role } = party.contact
  const contact = lastName === '' ? '' : `${title} ${firstName} ${lastName}`
  return (
    <li className="card">
      <div className="grow">
        <h3>{party.name}</h3>
        {contact !== '' && contact !== `${title} ${party.name}` && (
          <p>
            {contact}
            {role !== '' && `, ${role}`}
          </p>
        )}
        <p className="muted">{[party.phone, party.email].filter(Boolean).join(', ')}</p>
        <p className="muted">
          {party.address.line}, {party.address.postcode} {party.address.city}
        </p>
      </div>
      <Reach name={contact === '' ? party.name : contact} phone={party.phone} email={party.email} open={open} />
    </li>
  )
}
