import { ArrowLeft, Save, Trash2, Upload } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Notice } from '../../components/notice.tsx'
import { Portrait } from '../../components/portrait.tsx'
import { Window } from '../../components/window.tsx'
import type { SettingsView } from '../../view-models/settings.ts'
import { ComfortFields } from './comfort-fields.tsx'
import './settings.css'

type Confirm = { readonly kind: 'one'; readonly id: string; readonly alias: string } | { readonly kind: 'all' }

export function SettingsScreen(view: SettingsView) {
  const [confirm, setConfirm] = useState<Confirm | null>(null)
  const erase = () => {
    if (confirm?.kind === 'one') view.onDeleteProfile(confirm.id)
    if (confirm?.kind === 'all') view.onDeleteAll()
    setConfirm(null)
  }
  return (
    <main className="settings">
      <Window title="Réglages" titleLevel={1} actions={<BackHome href={view.homeHref} />}>
        <div className="settings-cols scroll">
          <section aria-labelledby="settings-comfort">
            <h2 id="settings-comfort">Confort de lecture</h2>
            <ComfortFields comfort={view.comfort} onComfort={view.onComfort} />
          </section>
          <section aria-labelledby="settings-data">
            <h2 id="settings-data">Vos données</h2>
            <p>
              Tout reste sur cet ordinateur : vos surnoms, vos parties, vos réglages. Rien n’est envoyé, personne ne
              vous suit. Ce que vous remettez à un professeur, c’est vous qui le remettez.
            </p>
            {view.storage.state === 'refused' && (
              <Notice tone="warn" title="Ce navigateur refuse de garder votre travail.">
                Avant de fermer la page, gardez votre carnet dans un fichier.
              </Notice>
            )}
            {view.storage.state === 'full' && (
              <Notice tone="warn" title="La place manque sur cet ordinateur.">
                Gardez votre carnet dans un fichier, puis effacez un ancien profil.
              </Notice>
            )}
            <p className="muted">{view.storage.used}</p>
            <div className="row row--wrap">
              <Button icon={<Save />} onPress={view.onKeepCarnet}>
                Garder mon carnet
              </Button>
              <Button icon={<Upload />} onPress={view.onRestoreCarnet}>
                Reprendre un carnet
              </Button>
            </div>
            <h3>Profils de cet ordinateur</h3>
            <ul className="settings-profiles">
              {view.profiles.map((profile) => (
                <li key={profile.id}>
                  <Portrait portrait={profile.portrait} />
                  <span className="grow">
                    {profile.alias}
                    {profile.isCurrent && <span className="muted"> (en poste)</span>}
                  </span>
                  <Button
                    icon={<Trash2 />}
                    label={`Effacer ${profile.alias}`}
                    onPress={() => setConfirm({ kind: 'one', id: profile.id, alias: profile.alias })}
                  >
                    Effacer
                  </Button>
                </li>
              ))}
              {view.profiles.length === 0 && <li className="muted">Aucun profil.</li>}
            </ul>
            <Button variant="danger" icon={<Trash2 />} onPress={() => setConfirm({ kind: 'all' })}>
              Tout effacer
            </Button>
            <p className="muted">En poste, version {view.version}. Logiciel libre, AGPL-3.0.</p>
          </section>
        </div>
      </Window>
      {confirm && (
        <Dialog
          title={confirm.kind === 'all' ? 'Tout effacer ?' : `Effacer ${confirm.alias} ?`}
          isOpen
          isAlert
          onClose={() => setConfirm(null)}
          actions={
            <>
              <Button onPress={() => setConfirm(null)}>Ne rien effacer</Button>
              <Button variant="danger" icon={<Trash2 />} onPress={erase}>
                Effacer
              </Button>
            </>
          }
        >
          <p>
            {confirm.kind === 'all'
              ? 'Tous les profils, toutes les parties et tous les réglages de cet ordinateur seront effacés.'
              : `Les parties et le passeport de ${confirm.alias} seront effacés de cet ordinateur.`}{' '}
            Un carnet gardé dans un fichier reste intact.
          </p>
        </Dialog>
      )}
    </main>
  )
}

function BackHome({ href }: { readonly href: string }) {
  return (
    <Button variant="quiet" icon={<ArrowLeft />} href={href}>
      Accueil
    </Button>
  )
}
