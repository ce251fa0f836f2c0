package org.courtier.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.courtier.decision.Guides;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Gives a host's own mapper the forms of actions, events, parts, findings, outcomes, duties, possibilities, certificates, dossiers,
 * catalogues, commands, submissions and questions, and of every value in them, wherever the host's records hold one.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CourtierModule(guides)).build();
 * record Sheet(Action action, List<Duty> duties) {}
 * Sheet sheet = mapper.readValue(document, Sheet.class);
 * }</pre>
 *
 * <p>Within a value of ours everything is as strict as in {@link Json}, whatever the mapper is told: what it refuses is Jackson's
 * {@link tools.jackson.databind.exc.MismatchedInputException}, whose cause is the {@link DocumentRejected} with the pointer in the
 * host's document and the line and column at which the value begins. Settings of the mapper, such as default typing, do not
 * reach into it. What stands around it, a null in its place too, is the host's own; so are the mapper's limits, which hold first.
 * What can be one of several kinds always says which, also where a component admits one kind alone; outcomes and submissions are
 * written, never read; nothing of ours is the key of a map. An answer is written with its question, by {@link Json#writeAnswer}.
 */
public final class CourtierModule extends JacksonModule {

    private final EmbeddedForms forms;

    /**
     * Derives the forms of the guides' words.
     *
     * @throws IllegalArgumentException if a type that is reached from an action or an event has no form, naming the component
     */
    public CourtierModule(Guides guides) {
        this.forms = new EmbeddedForms(guides);
    }

    @Override
    public String getModuleName() {
        return "courtier";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers(forms));
        context.addDeserializers(new Readers(forms));
    }

    private record Writers(EmbeddedForms forms) implements Serializers {
        @Override
        public ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return forms.find(type.getRawClass()).map(EmbeddedWriter::new).orElse(null);
        }

        @Override
        public ValueSerializer<?> findEnumSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return findSerializer(config, type, bean, format);
        }
    }

    private record Readers(EmbeddedForms forms) implements Deserializers {
        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return forms.find(type).isPresent();
        }

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            Class<?> raw = type.getRawClass();
            return forms.find(raw).map(form -> new EmbeddedReader(raw, form)).orElse(null);
        }

        @Override
        public ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return findBeanDeserializer(type, config, bean);
        }
    }
}
