import { Mail, Phone } from 'lucide-react'
import { useState } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Portrait } from '../../components/portrait.tsx'
import { SearchField } from '../../components/search-field.tsx'
import type { DirectoryEntry } from '../../view-models/desk.ts'
import { fold } from '../../view-models/fold.ts'

interface DirectoryDrawerProps {
  readonly entries: readonly DirectoryEntry[]
  readonly onCall?: ((phone: string) => void) | undefined
  readonly onWrite?: ((mail: string) => void) | undefined
}

export function DirectoryDrawer({ entries, onCall, onWrite }: DirectoryDrawerProps) {
  const [search, setSearch] = useState('')
  const found = entries.filter((entry) => {
    const where = fold(`${entry.name} ${entry.role} ${entry.group} ${entry.phone ?? ''}`)
    return fold(search)
      .split(/\s+/)
      .every((word) => where.includes(word))
  })
  const groups = [...new Set(found.map((entry) => entry.group))]
  return (
    <>
      <SearchField
        label="Chercher dans l’annuaire"
        placeholder="Nom, service, numéro"
        value={search}
        onChange={setSearch}
      />
      <div className="directory scroll">
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <ul>
              {found
                .filter((entry) => entry.group === group)
                .map((entry) => (
                  <li key={entry.id} className="contact">
                    <Portrait portrait={entry.portrait ?? { name: entry.name }} size={2.75} />
                    <div className="grow">
                      <b>{entry.name}</b>
                      <span>{entry.role}</span>
                      <span className="muted">
                        {entry.phone && <span className="num">{entry.phone}</span>}
                        {entry.availability && `, ${entry.availability}`}
                      </span>
                    </div>
                    {entry.phone && onCall && (
                      <IconButton
                        label={`Appeler ${entry.name}`}
                        tip="none"
                        icon={<Phone />}
                        onPress={() => onCall(entry.phone ?? '')}
                      />
                    )}
                    {entry.mail && onWrite && (
                      <IconButton
                        label={`Écrire à ${entry.name}`}
                        tip="none"
                        icon={<Mail />}
                        onPress={() => onWrite(entry.mail ?? '')}
                      />
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && (
          <EmptyState title="Personne à ce nom">Essayez un service, ou un numéro de poste.</EmptyState>
        )}
      </div>
    </>
  )
}
