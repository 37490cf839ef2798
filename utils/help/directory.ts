import ar from './directory/ar.json' with { type: 'json' };
import at from './directory/at.json' with { type: 'json' };
import au from './directory/au.json' with { type: 'json' };
import be from './directory/be.json' with { type: 'json' };
import br from './directory/br.json' with { type: 'json' };
import ca from './directory/ca.json' with { type: 'json' };
import ch from './directory/ch.json' with { type: 'json' };
import ci from './directory/ci.json' with { type: 'json' };
import de from './directory/de.json' with { type: 'json' };
import dk from './directory/dk.json' with { type: 'json' };
import dz from './directory/dz.json' with { type: 'json' };
import es from './directory/es.json' with { type: 'json' };
import eu from './directory/eu.json' with { type: 'json' };
import fi from './directory/fi.json' with { type: 'json' };
import fr from './directory/fr.json' with { type: 'json' };
import gb from './directory/gb.json' with { type: 'json' };
import ie from './directory/ie.json' with { type: 'json' };
import in_ from './directory/in.json' with { type: 'json' };
import it from './directory/it.json' with { type: 'json' };
import jp from './directory/jp.json' with { type: 'json' };
import lu from './directory/lu.json' with { type: 'json' };
import ma from './directory/ma.json' with { type: 'json' };
import mx from './directory/mx.json' with { type: 'json' };
import nl from './directory/nl.json' with { type: 'json' };
import no from './directory/no.json' with { type: 'json' };
import nz from './directory/nz.json' with { type: 'json' };
import pl from './directory/pl.json' with { type: 'json' };
import pt from './directory/pt.json' with { type: 'json' };
import se from './directory/se.json' with { type: 'json' };
import sn from './directory/sn.json' with { type: 'json' };
import tn from './directory/tn.json' with { type: 'json' };
import us from './directory/us.json' with { type: 'json' };
import world from './directory/world.json' with { type: 'json' };
import za from './directory/za.json' with { type: 'json' };
import type { CountryServices } from './service.ts';

/** Every file of the directory. JSON widens to `string`; tests/unit/help/directory.test.ts checks each field. */
export const DIRECTORY = [
  ar,
  at,
  au,
  be,
  br,
  ca,
  ch,
  ci,
  de,
  dk,
  dz,
  es,
  eu,
  fi,
  fr,
  gb,
  ie,
  in_,
  it,
  jp,
  lu,
  ma,
  mx,
  nl,
  no,
  nz,
  pl,
  pt,
  se,
  sn,
  tn,
  us,
  world,
  za,
] as readonly unknown[] as readonly CountryServices[];
