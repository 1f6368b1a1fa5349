package moderato.intake.demo;

import moderato.intake.site.Sites;
import moderato.intake.submission.CommentStatuses;
import moderato.intake.thread.Threads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("moderato.demo")
class DemoConfiguration implements WebMvcConfigurer {
    @Bean
    DemoController demoController(Threads threads, CommentStatuses statuses, Sites sites) {
        return new DemoController(new DemoNews(), threads, statuses, sites);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Before the pages: a section's page has a pattern that a file's name fits too.
        registry.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registry.addResourceHandler("/demo/assets/*").addResourceLocations("classpath:/demo/assets/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PagePolicy()).addPathPatterns("/demo", "/demo/**");
    }
}
